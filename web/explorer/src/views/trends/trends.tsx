export default function Trends() {
  return <p>trends</p>;
}
