import type { RuleSetting } from "../../server/src/core/settings/settings.ts";
import { say, type Message } from "../../server/src/core/text/message.ts";

/** What VS Code calls each severity. */
export const severityNames: Readonly<Record<RuleSetting, Message>> = {
  error: say("错误", "Error"),
  warning: say("警告", "Warning"),
  information: say("信息", "Information"),
  hint: say("提示", "Hint"),
  off: say("关闭", "Off"),
};
