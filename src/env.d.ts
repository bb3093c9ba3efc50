declare namespace App {
  interface Locals {
    /** The page that is rendered; src/pages/[...slug].astro puts it here. */
    lesson: import('./components/lesson/page.ts').LessonPage;
  }
}
