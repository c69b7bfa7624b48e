/** A plugin that never finishes loading. */
for (;;);
