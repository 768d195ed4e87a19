/** The mark of the portal: a product with its ports, held together by contracts. */
export function Logo(props: { size: number }) {
  return (
    <svg
      aria-hidden="true"
      width={props.size}
      height={props.size}
      viewBox="0 0 32 32"
      fill="none"
      strokeWidth="2.2"
      strokeLinejoin="round"
    >
      <path stroke="#12a594" d="M16 3 27.3 9.5v13L16 29 4.7 22.5v-13Z" />
      <path stroke="#12a594" d="M16 16 4.7 9.5M16 16l11.3-6.5M16 16v13" />
      <circle cx="16" cy="16" r="4" fill="#12a594" />
      <circle cx="4.7" cy="9.5" r="2.6" fill="#12a594" />
      <circle cx="27.3" cy="9.5" r="2.6" fill="#12a594" />
      <circle cx="16" cy="29" r="2.6" fill="#12a594" />
    </svg>
  );
}
