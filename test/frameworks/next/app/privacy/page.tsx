export default function Privacy() {
  return (
    <>
      <h1>Privacy</h1>
      <askfirst-preferences inline />
      <askfirst-cookie-table />
    </>
  );
}
