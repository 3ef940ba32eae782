import packageJson from "../../package.json" with { type: "json" };

/** Where the sources are: whoever publishes writes it into package.json, the only place that has it. */
export interface Addresses {
  readonly repository?: string | { readonly url: string };
  readonly homepage?: string;
  readonly bugs?: string | { readonly url: string };
}

/** The repository as a browser opens it; undefined where a manifest names none. */
export function repositoryUrl({ repository }: Addresses): string | undefined {
  const address = typeof repository === "object" ? repository.url : repository;
  return address
    ?.replace(/^github:/, "https://github.com/")
    .replace(/^git\+/, "")
    .replace(/\.git$/, "");
}

/** The addresses that a package gives: those of its manifest, and for want of others those that follow from its repository. */
export function addressesOf(manifest: Addresses): Addresses {
  const url = repositoryUrl(manifest);
  if (!url) return {};
  const { homepage = `${url}#readme`, bugs = { url: `${url}/issues` } } = manifest;
  return { repository: { url: `${url}.git` }, homepage, bugs };
}

export const manifest = packageJson as typeof packageJson & Addresses;
