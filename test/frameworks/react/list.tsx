import { Fragment, useState } from 'react';
import { turnList, turns } from '../shared/turn-list.js';

/** Marks beside what the framework moves, adds and takes away; and a film that is another one each time. */
export function List() {
  const [names, put] = useState<readonly string[]>(['a', 'b', 'c']);
  return (
    <>
      {turns.map((turn) => (
        <button key={turn} onClick={() => put(turnList[turn])}>
          {turn}
        </button>
      ))}
      <section>
        {names.map((name) => (
          <Fragment key={name}>
            <script type="text/plain" data-consent="analytics" src={`https://stats.example/${name}.js`} />
            {name}
          </Fragment>
        ))}
      </section>
      <iframe data-consent="film" data-src={`https://film.example/${names[0]}`} title="The first film" />
    </>
  );
}
