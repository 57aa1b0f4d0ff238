import { expect } from 'chai';
import { patch } from '../../../src/core/holding/patch.js';

/** A class as the platform has them. */
const makeOwner = () =>
  class Owner {
    value = 1;
    get both(): number {
      return this.value;
    }
    set both(value: number) {
      this.value = value;
    }
    get only(): number {
      return this.value;
    }
    method(first: number, second: number): number {
      return this.value + first + second;
    }
  };

describe('patch', () => {
  it('keeps name, length, descriptor and this of a method', () => {
    const { prototype } = makeOwner();
    const look = (): object => {
      const { value, ...rest } = Object.getOwnPropertyDescriptor(prototype, 'method') as { readonly value: () => void };
      return { ...rest, name: value.name, length: value.length };
    };
    const before = look();
    patch(prototype, 'method', {
      apply: (native: (...args: unknown[]) => number, self, args) => native.apply(self, args) * 2,
    });
    expect(look()).to.deep.equal(before);
    expect(new (prototype.constructor as ReturnType<typeof makeOwner>)().method(2, 3)).to.equal(12);
  });

  it('watches the setter of an accessor that has one, else its getter', () => {
    const Owner = makeOwner();
    const calls: string[] = [];
    for (const name of ['both', 'only'])
      patch(Owner.prototype, name, {
        apply: (native: (...args: unknown[]) => unknown, self, args) => {
          calls.push(name);
          return native.apply(self, args);
        },
      });
    const owner = new Owner();
    owner.both = 5;
    expect([owner.both, owner.only]).to.deep.equal([5, 5]);
    expect(calls).to.deep.equal(['both', 'only']);
  });

  it('leaves a constructor what can be subclassed', () => {
    const place = { Owner: makeOwner() };
    patch(place, 'Owner', { construct: (native, args, made) => Reflect.construct(native, args, made) as object });
    const Sub = class extends place.Owner {};
    expect(new Sub()).to.be.instanceOf(place.Owner).and.instanceOf(Sub);
  });

  it('puts back what was there', () => {
    const { prototype } = makeOwner();
    const before = Object.getOwnPropertyDescriptors(prototype);
    const undos = ['both', 'only', 'method'].map((name) => patch(prototype, name, {}));
    undos.forEach((undo) => undo());
    expect(Object.getOwnPropertyDescriptors(prototype)).to.deep.equal(before);
  });

  it('leaves alone what another script has put on top', () => {
    const { prototype } = makeOwner();
    const undo = patch(prototype, 'method', {});
    const theirs = (): number => 7;
    prototype.method = theirs;
    undo();
    expect(Object.values(Object.getOwnPropertyDescriptor(prototype, 'method')!)).to.include(theirs);
  });

  it('leaves alone what another script has taken away', () => {
    const { prototype } = makeOwner();
    const undo = patch(prototype, 'method', {});
    Reflect.deleteProperty(prototype, 'method');
    undo();
    expect('method' in prototype).to.be.false;
  });

  it('does nothing with what is there in name only', () => {
    const owner = { method: undefined };
    patch(owner, 'method', {})();
    expect(owner).to.deep.equal({ method: undefined });
  });

  it('has the text of what it replaces, and no other', () => {
    const place = { alert: window.alert };
    patch(place, 'alert', {});
    expect(place.alert.toString()).to.contain('[native code]');
    expect(place.alert.name).to.equal('alert');
  });

  it('does nothing where the platform has no such thing', () => {
    const owner = {};
    patch(undefined, 'method', {})();
    patch(owner, 'method', {})();
    expect(Object.keys(owner)).to.be.empty;
  });
});
