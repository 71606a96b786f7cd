/** Folder with the built core. */
export const wasm: string;
