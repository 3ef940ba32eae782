import { say, type Message } from "../../core/index.ts";

export const SEVERITIES: Readonly<Record<string, Message>> = {
  error: say("错误", "error"),
  warning: say("警告", "warning"),
  information: say("信息", "information"),
  hint: say("提示", "hint"),
};
