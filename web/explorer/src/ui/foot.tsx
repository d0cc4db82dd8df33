/** The foot of the page: the guarantee in plain words, the data, whom to ask. */

import { isWebAddress } from "../model/manifest";
import { usePage } from "./context";

function Contact({ address }: { readonly address: string }) {
  if (isWebAddress(address)) return <a href={address}>{address}</a>;
  if (/^[^\s@/:]+@[^\s@/:]+$/.test(address)) return <a href={`mailto:${address}`}>{address}</a>;
  return <>{address}</>;
}

export function Foot() {
  const { manifest, strings } = usePage();
  const { release, guarantee, reportingLength, unreported, files, hotlines } = manifest;
  return (
    <footer class="foot">
      <div class="foot-grid">
        <section aria-labelledby="foot-guarantee">
          <h2 id="foot-guarantee">{strings.guarantee}</h2>
          <p>{strings.guaranteeWords(guarantee)}</p>
          <h3>{strings.threeStates}</h3>
          <ul class="plain">
            <li>{strings.reportedMeaning}</li>
            <li>{strings.suppressedMeaning}</li>
            <li>{strings.notComputedMeaning(reportingLength)}</li>
          </ul>
          {unreported && <p>{unreported}</p>}
          <p>
            {strings.guaranteeMore} <a href="methodology.html">{strings.links.methodology}</a>
          </p>
        </section>
        <section aria-labelledby="data-files">
          <h2 id="data-files">{strings.data}</h2>
          <ul class="plain">
            <li>
              <a href="summary.html">{strings.links.summary}</a>
            </li>
            <li>
              <a href="methodology.html">{strings.links.methodology}</a>
            </li>
            <li>
              <a href="codebook.html">{strings.links.codebook}</a>
            </li>
            {files.map(({ path, label, bytes }) => (
              <li key={path}>
                <a href={path}>{label}</a>
                {bytes !== undefined && <span class="quiet"> {strings.fileSize(bytes)}</span>}
              </li>
            ))}
          </ul>
          {release.licence && <p>{strings.licence(release.licence)}</p>}
        </section>
        <section aria-labelledby="foot-source">
          <h2 id="foot-source">{strings.source}</h2>
          <p>{strings.prevalence}</p>
          {release.sourceNote && <p>{release.sourceNote}</p>}
          {release.contact && (
            <p>
              {strings.contact} <Contact address={release.contact} />
            </p>
          )}
          {hotlines.length > 0 && (
            <>
              <h3>{strings.help}</h3>
              <ul class="plain">
                {hotlines.map(({ label, phone, url }) => (
                  <li key={label + (phone ?? "")}>
                    {url ? <a href={url}>{label}</a> : label} {phone && <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>}
                  </li>
                ))}
              </ul>
              <p class="quiet">{strings.helpNot}</p>
            </>
          )}
        </section>
      </div>
      <p class="foot-last">{strings.noTracking}</p>
    </footer>
  );
}
