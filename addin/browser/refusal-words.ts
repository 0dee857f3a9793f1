// The page asks for a password itself.
import { refusalWordsWith } from "#formats/refusal-words.ts";

export const refusalWords = refusalWordsWith({
  vi: "Tệp được bảo vệ bằng mật khẩu. Nhập mật khẩu để mở, hoặc xin đơn vị bỏ mật khẩu rồi gửi lại.",
  en: "The file is protected by a password. Type the password to open it, or ask the union to remove it and send the file again.",
});
