import type { ButtonHTMLAttributes, Ref } from "preact";

interface ButtonProps extends ButtonHTMLAttributes {
  readonly kind?: "main" | "outlined" | "small" | "danger" | "quiet" | "link";
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button of the form, plain unless its kind is said. */
export const Button = ({ kind, ...rest }: ButtonProps) => (
  <button type="button" class={kind === undefined ? "button" : "button button-" + kind} {...rest} />
);
