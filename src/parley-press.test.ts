// A house that prints is no new actor; a body that publishes its own reports is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldedOutlets, isPress } from './parley-press.ts'

const outlets = foldedOutlets(['The Highland Courier', 'Lake Shore Notebook', 'Blue Nile Relief', 'Front Page Two'])

test('newspapers, pages and agencies are houses that print', () => {
  for (const name of [
    'Highland Courier',
    'The Highland Courier',
    'Lake Shore Notebook',
    'Savanna Newswire',
    'Karakoram Press Agency',
    'Plateau Radio',
  ])
    assert.ok(isPress(name, outlets), name)
})

test('relief bodies that publish, posts, reviews and councils of no outlet are not', () => {
  for (const name of [
    'Blue Nile Relief',
    'Mountain Post',
    'Council of the North',
    'Desert Review Board',
    'Hilal Brigade',
  ])
    assert.ok(!isPress(name, outlets), name)
})
