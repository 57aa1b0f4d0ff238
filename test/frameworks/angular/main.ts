import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, RouterLink, RouterOutlet } from '@angular/router';
import { allows, type AskfirstChangeEvent, start } from 'askfirst';
import { policy } from '../shared/policy.js';

@Component({ template: '<h1>Home</h1>' })
class Home {}

@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  host: { '(document:askfirst-change)': 'changed()' },
  template: `
    <h1>Film</h1>
    <askfirst-notice for="watch">Or come to the cinema.</askfirst-notice>
    <button data-consent-function="watch">Play</button>
    @if (isShown()) {
      <iframe data-consent="film" [attr.data-src]="address" title="The film"></iframe>
    }
    <button (click)="isShown.set(!isShown())">{{ isShown() ? 'Hide' : 'Show' }}</button>
    <output>{{ mayPlay() ? 'It may play' : 'It may not play' }}</output>
  `,
})
class Film {
  readonly address = 'https://film.example/embed';
  readonly isShown = signal(true);
  readonly mayPlay = signal(allows('film'));

  changed(): void {
    this.mayPlay.set(allows('film'));
  }
}

@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Privacy</h1>
    <askfirst-preferences inline></askfirst-preferences>
    <askfirst-cookie-table></askfirst-cookie-table>
  `,
})
class Privacy {}

@Component({
  selector: 'cinema-app',
  imports: [RouterLink, RouterOutlet],
  host: { '(document:askfirst-change)': 'changed($event)' },
  template: `
    <nav><a routerLink="/">Home</a> <a routerLink="/film">Film</a> <a routerLink="/privacy">Privacy</a></nav>
    <main><router-outlet /></main>
    <a href="/privacy" data-askfirst="preferences">Cookie settings</a>
  `,
})
class App {
  changed({ state, previous }: AskfirstChangeEvent): void {
    document.title = `${previous.status}, ${state.status}`;
  }
}

start({ policy });
bootstrapApplication(App, {
  providers: [
    provideRouter([
      { path: '', component: Home },
      { path: 'film', component: Film },
      { path: 'privacy', component: Privacy },
    ]),
  ],
}).catch((error: unknown) => console.error(error));
