import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ImageRegular } from '@fluentui/react-icons'
import { client } from '../../../api.ts'
import { useExported } from '../../../components/useExport.ts'
import { useAct } from '../../../components/useNotify.tsx'
import { useWords } from '../../../i18n.ts'
import { lightPalette, type Palette, type Picture, type Shape } from './picture.ts'
import { pngOf } from './png.ts'
import { clipped } from './textWidth.ts'

const useStyles = makeStyles({
  figure: {
    margin: `0 0 ${tokens.spacingVerticalXL}`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  picture: { display: 'block', width: '100%', height: 'auto', maxWidth: '1180px', margin: '0 auto' },
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
})

const Drawn = ({ shape }: { readonly shape: Shape }) => {
  switch (shape.kind) {
    case 'rect':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} fill={shape.fill} rx={shape.radius ?? 0} />
    case 'dot':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} fill={shape.fill} />
    case 'line':
      return (
        <polyline
          points={shape.points.map(([x, y]) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={shape.stroke}
          strokeWidth={shape.width}
          strokeDasharray={shape.dash?.join(' ') ?? 'none'}
        />
      )
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fill={shape.fill}
          textAnchor={shape.anchor ?? 'start'}
          fontWeight={shape.isBold ? 600 : 400}
        >
          {clipped(shape)}
        </text>
      )
  }
}

/** A picture in the colours of the theme; saved, it has those of paper. */
export const PictureView = (props: {
  readonly draw: (palette: Palette) => Picture
  readonly palette: Palette
  /** Of its file. */
  readonly name: string
  readonly note?: string
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const act = useAct()
  const exported = useExported()
  const picture = props.draw(props.palette)
  const save = async () => {
    const { data } = await pngOf(props.draw(lightPalette))
    await exported(await client.documents.savePicture({ name: props.name, data }), 'image/png')
  }
  return (
    <figure className={styles.figure}>
      <svg className={styles.picture} role="img" aria-label={picture.alt} viewBox={`0 0 ${picture.width} ${picture.height}`}>
        {picture.shapes.map((shape, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place
          <Drawn key={at} shape={shape} />
        ))}
      </svg>
      <figcaption className={styles.foot}>
        <span>{props.note}</span>
        <Button size="small" icon={<ImageRegular />} onClick={() => act(save)}>
          {t('register.savePicture')}
        </Button>
      </figcaption>
    </figure>
  )
}
