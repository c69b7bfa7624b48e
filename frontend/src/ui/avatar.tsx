import styles from './avatar.module.css';

const GROUNDS = 6;

/** The same person has the same ground everywhere, on every machine. */
const groundOf = (id: string): number => {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)!) % 9973;
  return sum % GROUNDS;
};

const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const picked = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return picked.map((word) => [...word][0]!.toUpperCase()).join('');
};

/** Initials on a ground. Decoration: the name always stands beside it. @param size pixels */
export function Avatar({ id, name, size = 30 }: { id: string; name: string; size?: number }) {
  return (
    <span
      className={styles.avatar}
      data-ground={groundOf(id)}
      style={{ width: size, height: size, fontSize: Math.round(size * 0.38) }}
      aria-hidden="true"
    >
      {initialsOf(name)}
    </span>
  );
}
