export default function Stories() {
  return <p>stories</p>;
}
