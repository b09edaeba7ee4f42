/** A file of the site; throws where it cannot be had. */
export async function textAt(address = ''): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return response.text();
}
