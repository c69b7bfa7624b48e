import { createTheme, type VariantColorsResolver } from '@mantine/core';

interface Ground {
  background: string;
  hover: string;
  color: string;
  border: string;
}

const grounds: Record<string, Ground> = {
  filled: { background: 'var(--ink)', hover: 'var(--ink)', color: 'var(--on-ink)', border: '1px solid transparent' },
  subtle: { background: 'transparent', hover: 'var(--soft)', color: 'var(--ink)', border: '1px solid transparent' },
  stop: {
    background: 'var(--card)',
    hover: 'var(--stop-bg)',
    color: 'var(--stop)',
    border: '1px solid var(--stop-line)',
  },
};
const plain: Ground = {
  background: 'var(--card)',
  hover: 'var(--soft)',
  color: 'var(--ink)',
  border: '1px solid var(--step-border)',
};

/** Buttons know four grounds and no colours: colour only carries meaning. */
const variantColorResolver: VariantColorsResolver = ({ variant }) => grounds[variant] ?? plain;

/** What Mantine's components need to know in code; colours live in styles/tokens.css and styles/mantine-variables.css. */
export const theme = createTheme({
  primaryColor: 'dark',
  primaryShade: { light: 8, dark: 0 },
  variantColorResolver,
  fontFamily: 'var(--font)',
  fontSizes: { xs: '12.5px', sm: '13.5px', md: '14.5px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { variant: 'default', size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle' } },
    // No style element may be injected to lock scrolling: pages scroll inside their own panes.
    Modal: {
      defaultProps: { lockScroll: false, centered: true, radius: 'md', styles: { title: { fontWeight: 650 } } },
    },
  },
});
