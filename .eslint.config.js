import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'tests/cases/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      // Positions and numbers read well in messages.
      '@typescript-eslint/restrict-template-expressions': 'off',
      'astro/no-set-html-directive': 'off',
      // An index that a loop has just counted to is in range; the compiler alone does not see it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Taking a property out of an object by destructuring.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
);
