export default function Table() {
  return <p>table</p>;
}
