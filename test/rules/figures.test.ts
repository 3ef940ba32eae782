import { trySubject } from "./cases.ts";

trySubject("figures");
