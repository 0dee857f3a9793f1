import tseslint from "typescript-eslint";

// Few rules, all errors; layout is the formatter's business.
export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "coverage/"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  // Written for Internet Explorer too.
  { files: ["addin/excel/guard.js"], rules: { "no-var": "off" } },
  {
    files: ["**/*.cjs"],
    languageOptions: { sourceType: "commonjs" },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
