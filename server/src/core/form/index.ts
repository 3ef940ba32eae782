import { edition2019 } from "./edition2019.ts";
import { edition2021 } from "./edition2021.ts";
import type { Form } from "./form.ts";

/** Every form that drafts are held to, the one in force first. */
export const forms: readonly [Form, ...Form[]] = [edition2021, edition2019];
