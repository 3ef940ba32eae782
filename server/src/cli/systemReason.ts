import { say, type Message } from "../core/index.ts";

/** What the system says against reading or writing a file, in words. */
export function systemReason(error: unknown): Message {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined && reasons[code]) || say(message, message);
}

const reasons: Readonly<Record<string, Message>> = {
  EACCES: say("没有权限", "permission denied"),
  EPERM: say("没有权限", "permission denied"),
  EROFS: say("磁盘或文件夹是只读的", "the disk is read-only"),
  ENOENT: say("文件不存在", "no such file"),
  ENOTDIR: say("路径中有一段不是文件夹", "a part of the path is no folder"),
  ENOSPC: say("磁盘已满，未改动", "the disk is full; left as it was"),
  EDQUOT: say("磁盘配额已满，未改动", "the disk's quota is used up; left as it was"),
  EEXIST: say("那里已有一个同名的文件", "a file of that name is there"),
  EISDIR: say("这是文件夹，不是文件", "a folder, not a file"),
  EMFILE: say("打开的文件太多", "too many files are open"),
  ELOOP: say("链接绕成一圈，找不到文件", "links that lead in a circle"),
  ENAMETOOLONG: say("文件名太长", "the name is too long"),
};
