/** An emblem of 24 by 24 points: a disc in a ring. */
export const tinyPng: Uint8Array = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAAAb0lEQVR42uXU0Q0AERAE0OlEI1eZCq8r98cFO2Eyvsj+iZcNdlBMC2Qvp9TVHjSeXxEhKFMLmjJakJXOAlfK+9TiVgj9Cc4xKFKmVoPW2yFNYbedqKm7IP2ybc9/8EPqI2IbWmeMOIPNGbXO8NfWB8kM4r4lateOAAAAAElFTkSuQmCC',
    'base64',
  ),
)
