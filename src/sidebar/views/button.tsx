import type { ButtonHTMLAttributes } from "preact";

interface ButtonProps extends ButtonHTMLAttributes {
  readonly kind?: "main" | "outlined" | "small" | "danger" | "quiet";
}

/** A button of the form, plain unless its kind is said. */
export const Button = ({ kind, ...rest }: ButtonProps) => (
  <button type="button" class={kind === undefined ? "button" : "button button-" + kind} {...rest} />
);
