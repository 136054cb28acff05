import { render } from 'solid-js/web'
import { App } from './view/App.tsx'
import './view/styles/tokens.css'
import './view/styles/base.css'
import './view/styles/parts.css'
import './view/styles/panel.css'
import './view/styles/top.css'
import './view/styles/stage.css'
import './view/styles/cell.css'

render(() => <App />, document.getElementById('app') as HTMLElement)
