import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { Markdown, MarkdownLine } from './markdown.tsx';

const place = { folder: 'k8s/lessons/04-nodeport', manifests: ['hatch.yaml'] };
const render = (text: string) =>
  renderToStaticMarkup(
    <Router ssrPath="/lessons/04">
      <Markdown text={text} place={place} />
    </Router>,
  );

test('HTML in a lesson is text, never markup', () => {
  const html = render('A <img src=x onerror=alert(1)> & <b>bold</b>\n\n<script>alert(2)</script>');
  expect(html).not.toMatch(/<img|<b>|<script/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &lt;b&gt;bold');
  expect(html).toContain('&lt;script&gt;alert(2)');
});

test('code keeps what it says, also what looks like a tag', () => {
  expect(render('Says `<none>` and `a && b`.')).toContain(
    '<code>&lt;none&gt;</code> and <code>a &amp;&amp; b</code>',
  );
});

test('links lead to pages of the shop, to manifests of the page, and into the web', () => {
  const html = render(
    '[07](../07-whose-address-do-i-see/lesson.md) [it](hatch.yaml) [docs](https://kubernetes.io/)',
  );
  expect(html).toContain('<a href="/lessons/07">07</a>');
  expect(html).toContain('<a href="#manifest-hatch">it</a>');
  expect(html).toContain('<a href="https://kubernetes.io/">docs</a>');
});

test('a file that the shop does not serve is told by its path', () => {
  const html = render('[This entry](../../../e2e/fixtures/entrance-tests.ts), [no](javascript:x)');
  expect(html).toContain('This entry (<code>e2e/fixtures/entrance-tests.ts</code>)');
  expect(html).not.toContain('href');
});

test('a table has heads of columns and of rows, and can be scrolled with the keyboard', () => {
  const html = render('| cloud | annotation |\n| - | - |\n| AWS | `scheme: internal` |');
  expect(html).toMatch(/role="group" tabindex="0" .*?aria-label="cloud, annotation"/);
  expect(html).toContain('<th scope="col">annotation</th>');
  expect(html).toContain('<th scope="row">AWS</th><td><code>scheme: internal</code></td>');
});

test('lists, quotes and what stands out are elements of their own', () => {
  const html = render('- **one**\n- _two_\n\n> said\n\n3. three');
  expect(html).toContain('<ul><li><strong>one</strong></li><li><em>two</em></li></ul>');
  expect(html).toContain('<blockquote><p>said</p></blockquote>');
  expect(html).toContain('<ol start="3"><li>three</li></ol>');
});

test('a line within a paragraph brings none of its own', () => {
  const html = renderToStaticMarkup(
    <MarkdownLine text="8 minutes · needs `npm run up`" place={place} />,
  );
  expect(html).toBe('8 minutes · needs <code>npm run up</code>');
});
