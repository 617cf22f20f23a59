import { fr } from "../../content/form/fr.ts";
import type { OpenForm } from "./open-form.tsx";

declare const openForm: OpenForm;

openForm(fr);
