import type { Format } from "./format.ts";

/** Nothing of single files: for what is told of all of them together. */
export const silent: Format = {
  opening: "",
  separator: "",
  file: () => "",
  settings: () => "",
  closing: () => "",
};
