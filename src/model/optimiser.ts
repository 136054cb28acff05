/** Adam's constants (Kingma & Ba 2015, algorithm 1), shared by both engines and by the page that explains them. */
export const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-7 } as const

/** The gradient of all weights together is scaled down to this length if it is longer (Pascanu et al. 2013). */
export const CLIP_NORM = 1
