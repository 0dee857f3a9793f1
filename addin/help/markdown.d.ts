declare module "*.md" {
  import type { HelpPage } from "./help-page.ts";
  const page: HelpPage;
  export default page;
}
