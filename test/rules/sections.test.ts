import { trySubject } from "./cases.ts";

trySubject("sections");
