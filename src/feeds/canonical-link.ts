/** Names of query parameters that say how a reader came to a page, not which page it is. */
const TRACKING = new RegExp(
  "^(?:utm_\\w+|hsa_\\w+|mtm_\\w+|pk_\\w+|matomo_\\w+|at_(?:medium|campaign|custom\\d|link_\\w+|format|ptr_name|bbc_team)|" +
    "fbclid|gclid|dclid|yclid|ysclid|msclkid|twclid|ttclid|igshid|igsh|gbraid|wbraid|mc_[ce]id|_openstat|_ga|_gl|" +
    "s_kwcid|wt_mc|xtor|cmpid|ncid|ocid|smid|ftag|guccounter|guce_referrer\\w*|__twitter_impression|vero_id|" +
    "oly_(?:anon|enc)_id|_hs(?:enc|mi))$",
  "i",
);

/**
 * The address of a page without what does not tell pages apart: tracking parameters, fragment, default port, the
 * case of the host. What is no absolute URL is returned as it is, trimmed.
 */
export function canonicalLink(url: string): string {
  const trimmed = url.trim();
  if (!URL.canParse(trimmed)) return trimmed;
  const parsed = new URL(trimmed);
  parsed.hash = "";
  if (parsed.hostname.endsWith(".")) parsed.hostname = parsed.hostname.slice(0, -1);
  const kept = parsed.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !TRACKING.test(parameterName(pair)));
  // The remaining parameters keep their order and spelling: some servers tell them apart.
  parsed.search = kept.join("&");
  return parsed.href;
}

function parameterName(pair: string): string {
  return pair.split("=", 1)[0] ?? "";
}
