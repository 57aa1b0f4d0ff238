export default function Home() {
  return (
    <>
      <h1>Home</h1>
      <div>
        <script type="text/plain" data-consent="analytics" src="https://stats.example/s.js" />
      </div>
    </>
  );
}
