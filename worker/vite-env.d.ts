// The part of Vite's import.meta.env the worker may use; vite/client would bring the DOM along.
interface ImportMetaEnv {
  DEV: boolean;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
