import { trySubject } from "./cases.ts";

trySubject("title");
