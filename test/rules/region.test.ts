import { trySubject } from "./cases.ts";

trySubject("region");
