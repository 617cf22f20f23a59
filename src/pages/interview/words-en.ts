import { en } from "../../content/form/en.ts";
import type { OpenForm } from "./open-form.tsx";

declare const openForm: OpenForm;

openForm(en);
