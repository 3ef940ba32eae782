import { trySubject } from "./cases.ts";

trySubject("tables");
