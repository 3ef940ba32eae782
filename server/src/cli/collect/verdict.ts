import { say, type Message, type Unit } from "../../core/index.ts";

export const countOf = ({ findings }: Unit, severity: string): number =>
  findings.filter(finding => finding.severity === severity).length;

/** What is to become of a report. */
export const verdictOf = (unit: Unit): Message =>
  countOf(unit, "error")
    ? say("退回修改", "to be mended")
    : countOf(unit, "warning")
      ? say("请核对", "to be looked at")
      : say("未发现问题", "nothing found");

export const SEVERITIES: Readonly<Record<string, Message>> = {
  error: say("错误", "error"),
  warning: say("警告", "warning"),
  information: say("信息", "information"),
  hint: say("提示", "hint"),
};
