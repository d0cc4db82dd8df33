export default function Distinct() {
  return <p>distinct</p>;
}
