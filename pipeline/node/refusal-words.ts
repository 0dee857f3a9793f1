// The command line says where a password is given.
import { refusalWordsWith } from "#formats/refusal-words.ts";

export const refusalWords = refusalWordsWith(
  {
    vi: "Tệp được bảo vệ bằng mật khẩu. Xin đơn vị bỏ mật khẩu rồi gửi lại, hoặc ghi mật khẩu vào một tệp và dùng --password-file.",
    en: "The file is protected by a password. Ask the union to remove it and send the file again, or give the password with --password-file.",
  },
  {
    vi: "Tệp được bảo vệ bằng mật khẩu, và không mật khẩu nào trong tệp của --password-file mở được. Kiểm tra lại (mỗi dòng một mật khẩu, đúng chữ hoa, chữ thường), hoặc xin đơn vị bỏ mật khẩu rồi gửi lại.",
    en: "The file is protected by a password, and none of those in --password-file opens it. Check them (one a line, capitals matter), or ask the union to remove the password and send the file again.",
  },
);
