import { say } from "../../text/message.ts";

export const LINE = say("行", "line");
export const NOT_FOUND = say("没有找到", "not found");
