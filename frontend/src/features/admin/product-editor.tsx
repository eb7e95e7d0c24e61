import type { AdminProduct } from '@doorstep/backend/contract/admin-products';
import { Link } from 'wouter';
import { ProductPicture } from '../../components/pictures/product-picture.tsx';
import { Button } from '../../components/ui/button.tsx';
import { Note } from '../../components/ui/note.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { paths } from '../../lib/paths.ts';
import { editTexts } from '../../texts/admin.ts';
import { EditField, editFieldId } from './edit-field.tsx';
import { FailedEdit } from './edit-outcome.tsx';
import { editFields } from './edit-values.ts';
import type { EditFaults } from './edit-values.ts';
import styles from './product-editor.module.css';
import { useProductEdit } from './use-product-edit.ts';

function focusFirst(faults: EditFaults): void {
  const first = editFields.find((field) => faults[field] !== undefined);
  if (first !== undefined) document.getElementById(editFieldId(first))?.focus();
}

/** The form of one thing: what customers read, pay and can have. */
export function ProductEditor({ product }: { product: AdminProduct }) {
  const edit = useProductEdit(product);
  const { seen, outcome, isSaving } = edit;
  const save = async () => focusFirst(await edit.save());
  const isRefused = outcome?.kind === 'conflict' || outcome?.kind === 'failed';
  return (
    <div className={styles.two}>
      <form
        className={styles.form}
        aria-label={editTexts.form(seen.name)}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <PageHeading className={styles.full}>{seen.name}</PageHeading>
        <p className={`muted small ${styles.full}`}>
          {seen.sku} · <Link href={paths.product.href(seen.slug)}>{editTexts.seeInShop}</Link>
        </p>
        <EditField field="price" edit={edit} />
        <EditField field="stock" edit={edit} />
        <EditField field="name" edit={edit} className={styles.full} />
        <EditField field="blurb" edit={edit} className={styles.full} />
        <EditField field="details" edit={edit} className={styles.full} />
        <div className={styles.end}>
          {isRefused && (
            <FailedEdit
              outcome={outcome}
              seen={seen}
              onKeep={(now) => void edit.keepMine(now).then(focusFirst)}
              onTake={edit.takeTheirs}
            />
          )}
          {outcome?.kind !== 'conflict' && (
            <Button type="submit" busy={isSaving}>
              {isSaving ? editTexts.saving : editTexts.save}
            </Button>
          )}
          <output>
            {outcome?.kind === 'saved' && <Note kind="info">{editTexts.saved}</Note>}
            {outcome?.kind === 'unchanged' && <Note kind="info">{editTexts.unchanged}</Note>}
          </output>
        </div>
      </form>
      <div className={styles.picture}>
        <ProductPicture category={seen.category} illustration={seen.illustration} />
      </div>
    </div>
  );
}
