import { render } from 'solid-js/web'
import { App } from './view/App.tsx'
import './view/styles/tokens.css'
import './view/styles/base.css'

render(() => <App />, document.getElementById('app') as HTMLElement)
