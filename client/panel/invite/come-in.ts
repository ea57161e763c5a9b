/** As if the address had been opened with the code. */
export function comeInBy(code: string): void {
  location.hash = code;
  location.reload();
}
