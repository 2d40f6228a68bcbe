/** Keeps what a search or a filter asks for in the page's address, so that it can be linked to, sent and gone back to. */

/** Fills fields in from the address. */
export function readAddress(within: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  for (const field of fieldsOf(within)) {
    const value = asked.get(field.name);
    if (value !== null) field.value = value;
    // A value that is no option leaves a select empty.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

/** Writes fields to the address, those left empty apart. */
export function writeAddress(within: HTMLElement): void {
  const asked = new URLSearchParams();
  for (const { name, value } of fieldsOf(within)) if (value !== '') asked.set(name, value);
  const query = asked.toString();
  history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
}

/** The fields in an element that have a name. */
export function fieldsOf(within: HTMLElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...within.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')];
}
