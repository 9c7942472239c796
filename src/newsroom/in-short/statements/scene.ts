const SCENE =
  /^(?:It(?! took)|They|This(?! (?:morning|afternoon|week|weekend|month|year|season|summer|winter)\b)|That|These|Those|There(?! will be)|Here|You|If you|When you|He|She|We|What|How|Why|Who|Where|Imagine|Think|Forget|Call|Move over|Remember|Meet|Not(?! only)|No,|Yes|Oh|So|And|But)\b/u;

/** "They say lightning ...", "This will prove ...", "There are ...": opens a column or a scene, not the news. */
export const opensOnScene = (text: string): boolean => SCENE.test(text);
