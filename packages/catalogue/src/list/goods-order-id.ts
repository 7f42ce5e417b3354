/** The id of an article: `省令6条`, `省令2条の2`. */
export function articleId(number: string): string {
  const [whole = '', ...branch] = number.split('の')
  return [`省令${whole}条`, ...branch].join('の')
}

/** The id of a paragraph or item below another: after a branch number it takes 第, `省令2条の2第1項5号`. */
export function below(id: string, part: string): string {
  return /の\d+$/.test(id) ? `${id}第${part}` : id + part
}
