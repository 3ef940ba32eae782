import { trySubject } from "./cases.ts";

trySubject("wording");
