console.log("gouji");
